extension BadLine {
  /// How the sentences about the form of a line end.
  private static let form =
    #"; a line is {\"id\": ..., \"policy\": ..., \"facts\": {\"sender\": \"coach\", ...}}"}"#

  /// Lines that `judge --batch` cannot judge, with its whole answers.
  static let batch = [
    BadLine(
      "nothing but a word", #"coach"#,
      #"{"id":null,"error":"the line is not JSON from byte 1 on"# + form),
    BadLine("a number", #"12"#, #"{"id":null,"error":"the line is JSON, but no object"# + form),
    BadLine("a list", #"[]"#, #"{"id":null,"error":"the line is JSON, but no object"# + form),
    BadLine("a text", #""a""#, #"{"id":null,"error":"the line is JSON, but no object"# + form),
    BadLine("null", #"null"#, #"{"id":null,"error":"the line is JSON, but no object"# + form),
    BadLine("an empty object", #"{}"#, #"{"id":null,"error":"the line has no `facts`"# + form),
    BadLine(
      "an open object", #"{"facts":{}"#,
      #"{"id":null,"error":"the line is not JSON from byte 12 on"# + form),
    BadLine(
      "an open text", #"{"facts":{"sender":"coach"#,
      #"{"id":null,"error":"the line is not JSON from byte 26 on"# + form),
    BadLine(
      "a comma too many", #"{"facts":{},}"#,
      #"{"id":null,"error":"the line is not JSON from byte 13 on"# + form),
    BadLine(
      "two objects", #"{"facts":{}}{"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 13 on"# + form),
    BadLine(
      "words after the object", #"{"facts":{}} x"#,
      #"{"id":null,"error":"the line is not JSON from byte 14 on"# + form),
    BadLine(
      "single quotes", #"{'facts':{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 2 on"# + form),
    BadLine(
      "a name without quotes", #"{facts:{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 2 on"# + form),
    BadLine(
      "a comment", #"{"facts":{}} // no"#,
      #"{"id":null,"error":"the line is not JSON from byte 14 on"# + form),
    BadLine(
      "NaN", #"{"id":NaN,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 7 on"# + form),
    BadLine(
      "a number with a plus", #"{"id":+1,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 7 on"# + form),
    BadLine(
      "a number with a leading zero", #"{"id":01,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 9 on"# + form),
    BadLine(
      "a number that ends in a point", #"{"id":1.,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 9 on"# + form),
    BadLine(
      "a number without digits", #"{"id":-,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 8 on"# + form),
    BadLine(
      "hex", #"{"id":0x10,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 8 on"# + form),
    BadLine(
      "an exponent without digits", #"{"id":1e,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 9 on"# + form),
    BadLine(
      "True of another language", #"{"id":True,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 7 on"# + form),
    BadLine(
      "half a word", #"{"id":tru,"facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 7 on"# + form),
    BadLine(
      "a bad escape", #"{"id":"\q","facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 10 on"# + form),
    BadLine(
      "a short escape", #"{"id":"\u12","facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 10 on"# + form),
    BadLine(
      "a lone half of a pair", #"{"id":"\ud800","facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 14 on"# + form),
    BadLine(
      "two first halves", #"{"id":"\ud800\ud800","facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 20 on"# + form),
    BadLine(
      "a second half alone", #"{"id":"\udc00","facts":{}}"#,
      #"{"id":null,"error":"the line is not JSON from byte 14 on"# + form),
    BadLine(
      "a raw tab in a text", "{\"id\":\"a\tb\",\"facts\":{}}",
      #"{"id":null,"error":"the line is not JSON from byte 9 on"# + form),
    BadLine(
      "a raw ESC in a text", "{\"id\":\"a\u{1b}b\",\"facts\":{}}",
      #"{"id":null,"error":"the line is not JSON from byte 9 on"# + form),
    BadLine(
      "a raw NUL", "{\"id\":\"a\u{0}b\",\"facts\":{}}",
      #"{"id":null,"error":"the line is not JSON from byte 9 on"# + form),
    BadLine(
      "20 lists in each other", #"{"id":"# + String(repeating: "[", count: 20) + "]}",
      #"{"id":null,"error":"the line has more than 16 values in each other"# + form),
    BadLine(
      "a word that is none", #"{"id":1,"facts":txyz}"#,
      #"{"id":null,"error":"the line is not JSON from byte 17 on"# + form),
    BadLine(
      "a policy twice", #"{"id":1,"policy":"imsa","policy":"nsseo","facts":{}}"#,
      #"{"id":1,"error":"`policy` stands in the line twice"# + form),
    BadLine(
      "facts twice", #"{"id":1,"facts":{},"facts":{}}"#,
      #"{"id":1,"error":"`facts` stands in the line twice"# + form),
    BadLine(
      "a policy that is misspelt", #"{"id":1,"polcy":"nsseo","facts":{}}"#,
      #"{"id":1,"error":"unknown field `polcy`; did you mean `policy`?"}"#),
    BadLine(
      "facts that are misspelt", #"{"id":1,"fact":{}}"#,
      #"{"id":1,"error":"unknown field `fact`; did you mean `facts`?"}"#),
    BadLine(
      "a list as id", #"{"id":[1],"facts":{}}"#,
      #"{"id":null,"error":"`id` must be a text or a number"# + form),
    BadLine(
      "an object as id", #"{"id":{"a":1},"facts":{}}"#,
      #"{"id":null,"error":"`id` must be a text or a number"# + form),
    BadLine(
      "a flag as id", #"{"id":true,"facts":{}}"#,
      #"{"id":null,"error":"`id` must be a text or a number"# + form),
    BadLine("no facts", #"{"id":1}"#, #"{"id":1,"error":"the line has no `facts`"# + form),
    BadLine(
      "facts as a list", #"{"id":1,"facts":[]}"#,
      #"{"id":1,"error":"`facts` must be an object"# + form),
    BadLine(
      "facts as a text", #"{"id":1,"facts":"sender=coach"}"#,
      #"{"id":1,"error":"`facts` must be an object"# + form),
    BadLine(
      "facts that are null", #"{"id":1,"facts":null}"#,
      #"{"id":1,"error":"`facts` must be an object"# + form),
    BadLine(
      "a number as policy", #"{"id":1,"policy":7,"facts":{}}"#,
      #"{"id":1,"error":"`policy` must be a text"# + form),
    BadLine(
      "an unknown policy", #"{"id":1,"policy":"imsaa","facts":{}}"#,
      #"{"id":1,"error":"unknown policy `imsaa`; did you mean `imsa`?"}"#),
    BadLine(
      "an empty policy", #"{"id":1,"policy":"","facts":{}}"#,
      #"{"id":1,"error":"unknown policy ``; known: `imsa`, `nsseo`"}"#),
    BadLine(
      "a policy with an escape", #"{"id":1,"policy":"\u001b[2J","facts":{}}"#,
      #"{"id":1,"error":"unknown policy `\\u{1B}[2J`; known: `imsa`, `nsseo`"}"#),
    BadLine(
      "a policy that turns the text", #"{"id":1,"policy":"\u202eimsa","facts":{}}"#,
      #"{"id":1,"error":"unknown policy `\\u{202E}imsa`; did you mean `imsa`?"}"#),
    BadLine(
      "an unknown fact", #"{"id":1,"facts":{"sendr":"coach"}}"#,
      #"{"id":1,"error":"unknown fact `sendr`; did you mean `sender`?"}"#),
    BadLine(
      "an empty fact", #"{"id":1,"facts":{"":"coach"}}"#, #"{"id":1,"error":"unknown fact ``"}"#),
    BadLine(
      "a fact with an escape", #"{"id":1,"facts":{"\u001b]0;x\u0007":"coach"}}"#,
      #"{"id":1,"error":"unknown fact `\\u{1B}]0;x\\u{7}`"}"#),
    BadLine(
      "an unknown value", #"{"id":1,"facts":{"sender":"couch"}}"#,
      #"{"id":1,"error":"unknown value `couch` for `sender`; did you mean `coach`?"}"#),
    BadLine(
      "an empty value", #"{"id":1,"facts":{"sender":""}}"#,
      #"{"id":1,"error":"unknown value `` for `sender`; known: `teacher`, `coach`, `outside-coach`, `sponsor`, `administrator`, `staff`"}"#
    ),
    BadLine(
      "a value in capitals", #"{"id":1,"facts":{"sender":"Coach"}}"#,
      #"{"id":1,"error":"unknown value `Coach` for `sender`; did you mean `coach`?"}"#),
    BadLine(
      "a value with a blank", #"{"id":1,"facts":{"sender":"coach "}}"#,
      #"{"id":1,"error":"unknown value `coach ` for `sender`; did you mean `coach`?"}"#),
    BadLine(
      "a number as value", #"{"id":1,"facts":{"sender":1}}"#,
      #"{"id":1,"error":"`sender` must be a word or a list of words"# + form),
    BadLine(
      "a flag as value", #"{"id":1,"facts":{"supervisor-approval":true}}"#,
      #"{"id":1,"error":"`supervisor-approval` must be a word or a list of words"# + form),
    BadLine(
      "null as value", #"{"id":1,"facts":{"sender":null}}"#,
      #"{"id":1,"error":"`sender` must be a word or a list of words"# + form),
    BadLine(
      "an object as value", #"{"id":1,"facts":{"sender":{"a":"b"}}}"#,
      #"{"id":1,"error":"`sender` must be a word or a list of words"# + form),
    BadLine(
      "no value", #"{"id":1,"facts":{"sender":[]}}"#, #"{"id":1,"error":"`sender` has no value"}"#),
    BadLine(
      "a list with a number", #"{"id":1,"facts":{"sender":["coach",1]}}"#,
      #"{"id":1,"error":"`sender` must be a word or a list of words"# + form),
    BadLine(
      "a list in a list", #"{"id":1,"facts":{"sender":[["coach"]]}}"#,
      #"{"id":1,"error":"`sender` must be a word or a list of words"# + form),
    BadLine(
      "an unknown value in a list", #"{"id":1,"facts":{"sender":["coach","couch"]}}"#,
      #"{"id":1,"error":"unknown value `couch` for `sender`; did you mean `coach`?"}"#),
    BadLine(
      "a fact twice", #"{"id":1,"facts":{"sender":"coach","sender":"staff"}}"#,
      #"{"id":1,"error":"`sender` stands in the line twice"# + form),
    BadLine(
      "an impossible situation",
      #"{"id":1,"facts":{"channel":"email","action":"accept-friend-request"}}"#,
      #"{"id":1,"error":"`email` and `accept-friend-request` cannot occur together: people connect on social networks, groups, games and websites only"}"#
    ),
    BadLine(
      "what several reasons together rule out",
      #"{"id":1,"facts":{"channel":"phone-call","action":["play","post"]}}"#,
      #"{"id":1,"error":"`phone-call` and `play` cannot occur together: games are played on gaming systems, websites and social networks only"}"#
    ),
    BadLine(
      "three that cannot be",
      #"{"id":1,"facts":{"channel":["email","phone-call"],"action":"send-friend-request"}}"#,
      #"{"id":1,"error":"`email` or `phone-call` and `send-friend-request` cannot occur together: people connect on social networks, groups, games and websites only"}"#
    ),
    BadLine(
      "a value of another fact", #"{"id":1,"facts":{"sender":"email"}}"#,
      #"{"id":1,"error":"unknown value `email` for `sender`; known: `teacher`, `coach`, `outside-coach`, `sponsor`, `administrator`, `staff`"}"#
    ),
    BadLine(
      "a very long fact",
      #"{"id":1,"facts":{""# + String(repeating: "a", count: 400) + #"":"coach"}}"#,
      "{\"id\":1,\"error\":\"unknown fact `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`\"}"
    ),
    BadLine(
      "a huge number as id", #"{"id":123456789012345678901234567890,"facts":{"x":"y"}}"#,
      #"{"id":123456789012345678901234567890,"error":"unknown fact `x`"}"#),
    BadLine(
      "id twice", #"{"id":1,"id":2,"facts":{"x":"y"}}"#,
      #"{"id":null,"error":"`id` stands in the line twice"# + form),
    BadLine(
      "a fact in an invisible disguise", "{\"id\":1,\"facts\":{\"sender\u{200b}\":\"coach\"}}",
      "{\"id\":1,\"error\":\"unknown fact `sender\\\\u{200B}`; did you mean `sender`?\"}"),
    BadLine(
      "an emoji as value", "{\"id\":1,\"facts\":{\"sender\":\"😀\"}}",
      "{\"id\":1,\"error\":\"unknown value `😀` for `sender`; known: `teacher`, `coach`, `outside-coach`, `sponsor`, `administrator`, `staff`\"}"
    ),
    BadLine(
      "a byte order mark within", "\u{feff}{\"id\":1,\"facts\":{\"x\":\"y\"}}",
      #"{"id":null,"error":"the line is not JSON from byte 1 on"# + form),
    BadLine(
      "bytes that are not UTF-8",
      bytes: [
        0x7B, 0x22, 0x69, 0x64, 0x22, 0x3A, 0x31, 0x2C, 0x22, 0x66, 0x61, 0x63, 0x74, 0x73, 0x22,
        0x3A, 0x7B, 0x22, 0x73, 0x65, 0x6E, 0x64, 0x65, 0x72, 0x22, 0x3A, 0x22, 0xFF, 0x22, 0x7D,
        0x7D,
      ],
      #"{"id":1,"error":"the line holds bytes that are not UTF-8; save it as UTF-8"}"#
    ),
    BadLine(
      "a cut character",
      bytes: [
        0x7B, 0x22, 0x69, 0x64, 0x22, 0x3A, 0x31, 0x2C, 0x22, 0x66, 0x61, 0x63, 0x74, 0x73, 0x22,
        0x3A, 0x7B, 0x22, 0xC3, 0x22, 0x3A, 0x22, 0x61, 0x22, 0x7D, 0x7D,
      ], #"{"id":1,"error":"the line holds bytes that are not UTF-8; save it as UTF-8"}"#),
    BadLine(
      "binary", bytes: [0x80, 0x81, 0x82, 0x83, 0x84, 0x85],
      #"{"id":null,"error":"the line is not JSON from byte 1 on"# + form),
    BadLine(
      "too long", #"{"id":""# + String(repeating: "a", count: 1 << 20) + #"","facts":{}}"#,
      #"{"id":null,"error":"the line is longer than 1048576 bytes"}"#),
  ]
}
