package app.debrief.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.debrief.account.AccountFixtures;
import app.debrief.common.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** In an installation without members: each test removes those of others and is rolled back. */
@SpringBootTest
@Import(AccountFixtures.class)
@Transactional
class FirstAdministratorTest {

    @Autowired
    FirstAdministrator first;

    @Autowired
    CredentialsRepository members;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from membership").update();
        jdbc.sql("delete from member").update();
    }

    @Test
    void theTokenMakesOneAdministratorAndDies() {
        var token = first.renew();
        var person = fixtures.person();
        assertThat(first.missing()).isTrue();

        first.create(" " + token + "\n", person);

        assertThat(members.find(person.email())).isPresent();
        assertThat(first.missing()).isFalse();
        refused(token);
    }

    @Test
    void aNewStartMakesTheTokenOfTheLastOneWorthless() {
        var token = first.renew();
        first.renew();

        refused(token);
    }

    @Test
    void withoutTheTokenNothingIsMade() {
        first.renew();

        refused("guess");
        assertThat(members.count()).isZero();
    }

    @Test
    void whereThereIsAMemberNoTokenIsOffered() {
        fixtures.bySystem(() -> fixtures.member(app.debrief.account.Role.VIEWER, fixtures.organization()));

        first.offer();

        assertThat(first.missing()).isFalse();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> first.create(token, fixtures.person()))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("token"));
    }
}
