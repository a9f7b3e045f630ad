from click.testing import CliRunner

from generator.cli import kehoach


def run(*arguments):
    return CliRunner().invoke(kehoach, arguments)


def test_a_rule_is_explained():
    done = run("rules", "VD101")
    assert (done.exit_code, done.output[:5]) == (0, "VD101")


def test_all_rules_are_listed_without_a_code():
    assert "\n  VD101  " in run("rules").output


def test_an_unknown_code_is_an_error_with_the_nearest():
    done = run("rules", "VD10")
    assert done.exit_code == 1
    assert "VD10" in done.stderr
