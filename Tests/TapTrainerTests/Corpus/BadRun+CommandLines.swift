extension BadRun {
  /// Words after the program's name that it cannot work with.
  static let commandLines = [
    BadRun("no fact", "$T judge x", "`x` is not of the form fact=value"),
    BadRun("only a sign", "$T judge =", "`=` is not of the form fact=value"),
    BadRun("a fact without a value", "$T judge sender", "`sender` is not of the form fact=value"),
    BadRun(
      "an empty value", "$T judge sender=",
      "unknown value `` for `sender`; known: `teacher`, `coach`, `outside-coach`, `sponsor`, `administrator`, `staff`"
    ),
    BadRun(
      "a fact that is mistyped", "$T judge sendr=coach",
      "unknown fact `sendr`; did you mean `sender`?"),
    BadRun(
      "a fact that is nothing like one", "$T judge zzzzzzzzzz=coach", "unknown fact `zzzzzzzzzz`"),
    BadRun(
      "a value that is mistyped", "$T judge sender=couch",
      "unknown value `couch` for `sender`; did you mean `coach`?"),
    BadRun(
      "a value that is nothing like one", "$T judge account=zzzzzzzzz",
      "unknown value `zzzzzzzzz` for `account`; known: `school`, `personal`"),
    BadRun(
      "a fact twice", "$T judge sender=coach sender=staff",
      "`sender` stands there twice; write `sender=one,other` where either may hold"),
    BadRun(
      "a comma at the end", "$T judge sender=coach,",
      "unknown value `` for `sender`; known: `teacher`, `coach`, `outside-coach`, `sponsor`, `administrator`, `staff`"
    ),
    BadRun(
      "two signs", "$T judge sender==coach",
      "unknown value `=coach` for `sender`; did you mean `coach`?"),
    BadRun(
      "a blank in a value", "$T judge \"sender=coach \"",
      "unknown value `coach ` for `sender`; did you mean `coach`?"),
    BadRun(
      "a value in capitals", "$T judge sender=COACH",
      "unknown value `COACH` for `sender`; did you mean `coach`?"),
    BadRun(
      "what cannot be", "$T judge channel=email action=accept-friend-request",
      "`email` and `accept-friend-request` cannot occur together: people connect on social networks, groups, games and websites only"
    ),
    BadRun("a fact in full-width letters", "$T judge ｓｅｎｄｅｒ=coach", "unknown fact `ｓｅｎｄｅｒ`"),
    BadRun(
      "an escape in a fact", "$T judge \"$(printf 'sen\\033[31mder=coach')\"",
      "unknown fact `sen\\u{1B}[31mder`"),
    BadRun(
      "a direction in a value", "$T judge \"$(printf 'sender=co\\342\\200\\256ach')\"",
      "unknown value `co\\u{202E}ach` for `sender`; did you mean `coach`?"),
    BadRun(
      "an invisible sign in a fact", "$T judge \"$(printf 'sen\\342\\200\\213der=coach')\"",
      "unknown fact `sen\\u{200B}der`; did you mean `sender`?"),
    BadRun(
      "bytes that are not UTF-8", "$T judge \"$(printf 'sender=\\377')\"",
      "unknown value `�` for `sender`; known: `teacher`, `coach`, `outside-coach`, `sponsor`, `administrator`, `staff`"
    ),
    BadRun(
      "a line break in a fact", "$T judge \"$(printf 'sen\\nder=coach')\"",
      "unknown fact `sen\\nder`; did you mean `sender`?"),
    BadRun(
      "a fact of 10000 letters", "$T judge $(head -c 10000 /dev/zero | tr '\\0' a)=coach",
      "unknown fact `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`"),
    BadRun(
      "batch and facts", "$T judge --batch sender=coach",
      "Error: `--batch` reads its facts from standard input; leave them out here"),
    BadRun(
      "an option that is mistyped", "$T judge --jsn",
      "Error: Unknown option '--jsn'. Did you mean '--json'?"),
    BadRun(
      "an option with an escape", "$T judge \"$(printf -- '--x\\033[31m')\"",
      "Error: Unknown option '--x\\u{1B}[31m'"),
    BadRun(
      "an option that turns the text", "$T judge \"$(printf -- '--x\\342\\200\\256')\"",
      "Error: Unknown option '--x\\u{202E}'"),
    BadRun(
      "an option without its value", "$T judge --policy",
      "Error: Missing value for '--policy <policy>'"),
    BadRun(
      "a policy that is none", "$T judge --policy imse sender=coach",
      "unknown policy `imse`; did you mean `imsa`?"),
    BadRun(
      "a policy of nothing", "$T judge --policy '' sender=coach",
      "unknown policy ``; known: `imsa`, `nsseo`"),
    BadRun(
      "a policy with an escape", "$T judge --policy \"$(printf '\\033[2J')\" sender=coach",
      "unknown policy `\\u{1B}[2J`; known: `imsa`, `nsseo`"),
    BadRun(
      "a policy that is a path", "$T judge --policy ../imsa sender=coach",
      "unknown policy `../imsa`; did you mean `imsa`?"),
    BadRun(
      "a command that is mistyped", "$T judeg", "there is no command `judeg`; did you mean `judge`?"
    ),
    BadRun(
      "a command in capitals", "$T JUDGE", "there is no command `JUDGE`; did you mean `judge`?"),
    BadRun(
      "a command behind an option", "$T --plain judge sender=coach",
      "`judge` stands behind an option; write `tap-trainer judge ...`"),
    BadRun(
      "a command with an escape", "$T \"$(printf 'judge\\033]0;x\\007')\"",
      "there is no command `judge\\u{1B}]0;x\\u{7}`; known: `train`, `judge`, `policy`, `scenarios`, `records`, `help`"
    ),
    BadRun(
      "an empty command", "$T ''",
      "there is no command ``; known: `train`, `judge`, `policy`, `scenarios`, `records`, `help`"),
    BadRun(
      "a dash", "$T -",
      "there is no command `-`; known: `train`, `judge`, `policy`, `scenarios`, `records`, `help`"),
    BadRun("three dashes", "$T ---", "Error: Invalid option: ---"),
    BadRun("an unknown flag", "$T -x", "Error: Unknown option '-x'"),
    BadRun(
      "a course and a topic", "$T train onboarding --topic texting",
      "Error: `--topic` is for practice; leave out `onboarding` or `--topic`"),
    BadRun(
      "a topic and the short test", "$T train --topic texting --test-out",
      "Error: `--topic` is for practice, which has no short test"),
    BadRun("a seed in words", "$T train --seed x", "Error: The value 'x' is invalid for '--seed'"),
    BadRun("a seed below zero", "$T train --seed -1", "Error: Missing value for '--seed'"),
    BadRun(
      "a seed that is too great", "$T train --seed 99999999999999999999",
      "Error: The value '99999999999999999999' is invalid for '--seed'"),
    BadRun("two courses", "$T train onboarding season", "Error: Unexpected argument 'season'"),
  ]
}
