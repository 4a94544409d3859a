package qicao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {
    @Test
    void membersKeepTheirOrderAndAreIndented() {
        assertThat(written(json -> json.object(o -> o.member("name", "动员部署会")
                        .array("aliases", List.of("动员会", "部署会"))
                        .member("count", 2)
                        .member("ours", true)
                        .object("nested", n -> n.array("items", a -> a.object(i -> i.member("a", "b")))))))
                .isEqualTo("""
                        {
                          "name": "动员部署会",
                          "aliases": [
                            "动员会",
                            "部署会"
                          ],
                          "count": 2,
                          "ours": true,
                          "nested": {
                            "items": [
                              {
                                "a": "b"
                              }
                            ]
                          }
                        }""");
    }

    @Test
    void emptyContainersStayOnOneLine() {
        assertThat(written(json -> json.array(a -> a.object(o -> {}).array(b -> {}))))
                .isEqualTo("[\n  {},\n  []\n]");
    }

    @Test
    void onlyWhatJsonForbidsIsEscaped() {
        assertThat(written(json -> json.array(a -> a.item("“引号”\"\\\n\r\t\u0000\u001f\u2028</script>"))))
                .isEqualTo("[\n  \"“引号”\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u2028</script>\"\n]");
    }

    private static String written(Consumer<JsonWriter> content) {
        StringBuilder out = new StringBuilder();
        content.accept(new JsonWriter(out));
        return out.toString();
    }

    @Test
    void decimalsAreWrittenWithoutAnExponentAndWhatIsAbsentAsNull() {
        StringBuilder out = new StringBuilder();

        new JsonWriter(out)
                .object(o -> o.member("small", 1e-9)
                        .member("third", 1 / 3.0)
                        .member("large", 1e12)
                        .absent("none"));

        assertThat(out).hasToString("""
                {
                  "small": 0.000,
                  "third": 0.333,
                  "large": 1000000000000.000,
                  "none": null
                }""");
        assertThatThrownBy(() -> new JsonWriter(out).member("x", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
