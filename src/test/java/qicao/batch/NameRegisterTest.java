package qicao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class NameRegisterTest {
    private final NameRegister names = new NameRegister();
    private int index;

    @Test
    void aTakenNameGetsANumber() {
        assertThat(List.of(claim("a"), claim("b"), claim("A"), claim("a"), claim("b")))
                .containsExactly("a", "b", "A-2", "a-3", "b-2");
    }

    @Test
    void aNumberThatIsSomebodysNameIsPassedOver() {
        assertThat(List.of(claim("a-2"), claim("a"), claim("a"))).containsExactly("a-2", "a", "a-3");
    }

    @Test
    void aTurnWithoutAClaimLetsTheNextHaveTheName() {
        names.turn(index++).close();

        assertThat(claim("a")).isEqualTo("a");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void namesAreGivenInTheOrderOfTheInputsWhoeverAsksFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> claims = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> {
                        Thread.sleep(Duration.ofMillis((i * 7) % 5).toMillis());
                        try (NameRegister.Turn turn = names.turn(i)) {
                            return i % 10 == 3 ? "" : turn.claim("x");
                        }
                    }))
                    .toList();

            int number = 0;
            for (int i = 0; i < claims.size(); i++) {
                if (i % 10 != 3) {
                    number++;
                    assertThat(claims.get(i).get()).isEqualTo(number == 1 ? "x" : "x-" + number);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String claim(String wanted) {
        try (NameRegister.Turn turn = names.turn(index++)) {
            return turn.claim(wanted);
        }
    }
}
