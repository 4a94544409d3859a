package qicao.yaml;

import qicao.diagnostic.Place;

/** A part of a YAML document: text, list or map. Trees are finite: aliases are expanded, recursion is refused. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
    /** Where it begins: for a list or a map in block style, its first item or key. */
    Place place();
}
