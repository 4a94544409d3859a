package qicao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class CpuLimitTest {
    private static final CpuLimit SHORT = CpuLimit.of(Duration.ofMillis(50), CpuLimit.BACKSTOP);

    @Test
    void theResultIsGiven() throws Exception {
        assertThat(CpuLimit.ofSeconds(60).<String>get(() -> "好")).isEqualTo("好");
    }

    @Test
    void whatTheWorkThrowsIsThrownOn() {
        IOException unreadable = new IOException();
        AssertionError wrong = new AssertionError();

        assertThatThrownBy(() -> SHORT.run(() -> {
                    throw unreadable;
                }))
                .isSameAs(unreadable);
        assertThatThrownBy(() -> SHORT.run(() -> {
                    throw wrong;
                }))
                .isSameAs(wrong);
    }

    @Test
    void endlessWorkIsStoppedWhereItStands() {
        assertThatThrownBy(() -> SHORT.run(CpuLimitTest::spin))
                .isInstanceOf(AssertionError.class)
                .hasMessage("not done after 50 ms of CPU time")
                .hasStackTraceContaining("CpuLimitTest.spin");
    }

    @Test
    void aThreadThatOnlyWaitsUsesNothing() throws Exception {
        SHORT.run(() -> Thread.sleep(300));
    }

    @Test
    void waitingForEverIsStoppedByTheClock() {
        CpuLimit limit = CpuLimit.of(Duration.ofMinutes(1), Duration.ofMillis(100));

        assertThatThrownBy(() -> limit.run(() -> new CountDownLatch(1).await()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("on the wall");
    }

    @Test
    void moreWorkUsesMoreTime() throws Exception {
        CpuLimit limit = CpuLimit.ofSeconds(60);

        assertThat(limit.nanosOf(() -> {})).isLessThan(limit.nanosOf(() -> hash(50_000_000)));
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            hash(1_000);
        }
    }

    private static void hash(int times) {
        int hash = 1;
        for (int i = 0; i < times; i++) {
            hash = hash * 31 + i;
        }
        assertThat(hash).isNotZero();
    }
}
