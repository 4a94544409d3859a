/**
 * YAML as a tree in which every key and value knows its line and column. The only user of SnakeYAML. Open {@link
 * qicao.yaml.YamlReader} first.
 */
@NullMarked
package qicao.yaml;

import org.jspecify.annotations.NullMarked;
