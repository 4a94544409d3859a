package qicao.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A fill-in with one random change: a value in other words or figures, an item more or one less. */
final class RandomEdits {
    /** What steers the draft, and the name, which everything may depend on. */
    private static final Set<String> KEPT = Set.of("会议类型", "名称", "身份", "文风", "结构", "角色", "主题", "范围", "编号", "日期", "时段");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Lists with fewer items change their shape when one goes. */
    private static final int LEAST_ITEMS = 3;

    private final Random random;
    private final Yaml yaml = yaml();

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    /**
     * A changed fill-in.
     *
     * @param path the key path of what changed, as it stood before; for a new item that of the list
     */
    record Edit(String yaml, String path, String what) {}

    private record Site(Object holder, Object key, String path) {}

    /** All scalars are texts, as fill-ins read them. */
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        dumping.setAllowUnicode(true);
        dumping.setDefaultScalarStyle(DumperOptions.ScalarStyle.DOUBLE_QUOTED);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // Nothing but text.
            }
        });
    }

    /** Changes one thing. */
    Edit of(String text) {
        Map<String, Object> root = yaml.load(text);
        List<Site> scalars = new ArrayList<>();
        List<Site> items = new ArrayList<>();
        collect(root, "", scalars, items);
        return switch (random.nextInt(3)) {
            case 0 -> change(root, scalars.get(random.nextInt(scalars.size())));
            case 1 -> items.isEmpty() ? of(text) : remove(root, items.get(random.nextInt(items.size())));
            default -> items.isEmpty() ? of(text) : add(root, items.get(random.nextInt(items.size())));
        };
    }

    private static void collect(Object node, String path, List<Site> scalars, List<Site> items) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!KEPT.contains(String.valueOf(key))) {
                    String below = path.isEmpty() ? String.valueOf(key) : path + "." + key;
                    if (value instanceof String) {
                        scalars.add(new Site(map, key, below));
                    }
                    collect(value, below, scalars, items);
                }
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                String below = path + "[" + i + "]";
                if (list.get(i) instanceof String) {
                    scalars.add(new Site(list, i, below));
                }
                if (list.size() >= LEAST_ITEMS) {
                    items.add(new Site(list, i, below));
                }
                collect(list.get(i), below, scalars, items);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Edit change(Map<String, Object> root, Site site) {
        if (site.holder() instanceof Map<?, ?> map) {
            ((Map<Object, Object>) map).put(site.key(), reworded(String.valueOf(map.get(site.key())), site.path()));
        } else {
            List<Object> list = (List<Object>) site.holder();
            int at = (Integer) site.key();
            list.set(at, reworded(String.valueOf(list.get(at)), site.path()));
        }
        return new Edit(yaml.dump(root), site.path(), "changed");
    }

    /** Another figure, or one word more. */
    private String reworded(String value, String path) {
        if (DIGIT.matcher(value).find()) {
            return DIGIT.matcher(value)
                    .replaceFirst(digit -> String.valueOf(1 + (digit.group().charAt(0) - '0') % 8));
        }
        if (path.endsWith("责任单位") || path.endsWith("人") || path.endsWith("对象")) {
            return value + "、市直机关工委";
        }
        return path.endsWith("时限") ? "12月10日前" : value + "，抓实抓细";
    }

    @SuppressWarnings("unchecked")
    private Edit remove(Map<String, Object> root, Site site) {
        ((List<Object>) site.holder()).remove((int) (Integer) site.key());
        return new Edit(yaml.dump(root), site.path(), "removed");
    }

    @SuppressWarnings("unchecked")
    private Edit add(Map<String, Object> root, Site site) {
        List<Object> list = (List<Object>) site.holder();
        int at = (Integer) site.key();
        list.add(at, copied(list.get(at)));
        return new Edit(yaml.dump(root), site.path().substring(0, site.path().lastIndexOf('[')) + "[+]", "added");
    }

    private Object copied(Object item) {
        if (item instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(String.valueOf(key), copied(value)));
            return copy;
        }
        if (item instanceof List<?> list) {
            return list.stream().map(this::copied).toList();
        }
        String text = String.valueOf(item);
        return text.length() < 3 ? text : "新增" + text;
    }
}
