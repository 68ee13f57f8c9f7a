package app.sample;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row with a value of every kind. */
@Entity
@Table(name = "sample_visit")
public class Visit {

    @Id
    long id;

    @Column(nullable = false)
    Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Way way;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    @Nullable
    Grade grade;

    @Nullable
    String visitor;

    @Column(length = 2000)
    @Nullable
    String remark;

    @Nullable
    Integer stars;

    @Nullable
    Boolean member;

    boolean test;

    @Column(precision = 12, scale = 2)
    @Nullable
    BigDecimal price;

    @Column(precision = 7, scale = 6)
    @Nullable
    BigDecimal share;

    long steps;

    @Nullable
    String gate;

    @ElementCollection(fetch = FetchType.LAZY)
    Set<String> tags = new TreeSet<>();

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Visit() {}

    public Visit(long id, Instant at, Way way) {
        this.id = id;
        this.at = at;
        this.way = way;
    }

    public long id() {
        return id;
    }
}
