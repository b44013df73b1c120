package org.quancheng.atlas.fleet;

import org.quancheng.atlas.plan.fact.Text;

import java.time.Duration;
import java.time.Instant;

/** What somebody should see after at a kiosk, the gravest first. */
public enum Trouble {
    SILENT("没有消息", "silent"),
    RESTING("停止服务", "out of service"),
    FULL("硬盘将满", "disk nearly full"),
    FAILED("出过错", "has failed"),
    CLOCK("时钟不准", "clock is wrong"),
    NONE("正常", "well");

    /** A kiosk that wrote nothing for so many of its intervals is silent, but at least so long. */
    private static final int INTERVALS = 3;

    private static final Duration LEAST = Duration.ofMinutes(15);
    private static final Duration RECENT = Duration.ofHours(24);
    private static final Duration SLACK = Duration.ofMinutes(10);
    private static final long LITTLE_DISK = 500L << 20;

    private final Text text;

    Trouble(String zh, String en) {
        text = new Text(zh, en);
    }

    public Text text() {
        return text;
    }

    /** The gravest trouble of a kiosk at an instant. */
    public static Trouble of(Status status, Instant now) {
        Duration silence = Duration.between(status.written(), now);
        Duration most = Duration.ofSeconds(status.every()).multipliedBy(INTERVALS);
        if (silence.compareTo(most.compareTo(LEAST) < 0 ? LEAST : most) > 0) return SILENT;
        if (status.mode().equals("resting")) return RESTING;
        if (status.freeDisk() >= 0 && status.freeDisk() < LITTLE_DISK) return FULL;
        boolean recently =
                status.lastError()
                        .filter(e -> Duration.between(e.at(), now).compareTo(RECENT) < 0)
                        .isPresent();
        if (recently) return FAILED;
        return silence.negated().compareTo(SLACK) > 0 ? CLOCK : NONE;
    }
}
