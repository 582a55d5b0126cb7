extension BadLine {
  /// Rows of a roster that cannot be understood, and what follows their places.
  static let roster = [
    BadLine("no number", ",A,coach,imsa,,", "has no staff_id"),
    BadLine("no name", "2,,coach,imsa,,", "has no name"),
    BadLine("no role", "2,A,,imsa,,", "names no role"),
    BadLine(
      "an unknown role", "2,A,couch,imsa,,",
      "names the role `couch`, which is not in the vocabulary; did you mean `coach`?"
    ),
    BadLine(
      "one role of two", "2,A,coach;couch,imsa,,",
      "names the role `couch`, which is not in the vocabulary; did you mean `coach`?"
    ),
    BadLine(
      "an unknown school", "2,A,coach,hogwarts,,",
      "names the organization `hogwarts`, which has no policy"),
    BadLine(
      "an American date", "2,A,coach,imsa,8/15/2026,",
      "has a `start_date` that is not a day such as 2026-11-22"),
    BadLine(
      "a day that is not", "2,A,coach,imsa,2026-02-30,",
      "has a `start_date` that is not a day such as 2026-11-22"),
    BadLine(
      "a day of year zero", "2,A,coach,imsa,0000-01-01,",
      "has a `start_date` that is not a day such as 2026-11-22"),
    BadLine(
      "a day with blanks within", "2,A,coach,imsa,2026- 1-01,",
      "has a `start_date` that is not a day such as 2026-11-22"),
    BadLine(
      "an override that is none", "2,A,coach,imsa,,season=soon",
      "has overrides that are not of the form `course=2026-09-01`, `+course` or `-course`"),
    BadLine(
      "an override of nothing", "2,A,coach,imsa,,=",
      "has overrides that are not of the form `course=2026-09-01`, `+course` or `-course`"),
    BadLine("too few fields", "2,A,coach", "has 3 fields where the header has 6"),
    BadLine("too many fields", "2,A,coach,imsa,,,", "has 7 fields where the header has 6"),
    BadLine("an ESC in a name", "2,A\u{1b}[31m,coach,imsa,,", "holds a control character"),
    BadLine(
      "a direction in a name", "2,A\u{202e}B,coach,imsa,,",
      "has a character in `name` that cannot be seen; type it anew"),
    BadLine(
      "a direction in a number", "2\u{202e},A,coach,imsa,,",
      "has a character in `staff_id` that cannot be seen; type it anew"
    ),
    BadLine(
      "a NUL in a name", "2,A\u{0},coach,imsa,,", "holds a zero byte; save it as CSV in UTF-8"),
    BadLine("a bell in a role", "2,A,co\u{7}ach,imsa,,", "holds a control character"),
    BadLine(
      "a lone return", "2,A\rB,coach,imsa,,", "holds a carriage return that does not end a line"),
    BadLine(
      "an escape in a role", "2,A,\u{202e}coach,imsa,,",
      "names the role `\\u{202E}coach`, which is not in the vocabulary; did you mean `coach`?"
    ),
    BadLine(
      "a C1 control in a school", "2,A,coach,im\u{9b}sa,,",
      "names the organization `im\\u{9B}sa`, which has no policy"),
    BadLine(
      "bytes that are not UTF-8",
      bytes: [
        0x32, 0x2C, 0x41, 0xFF, 0x2C, 0x63, 0x6F, 0x61, 0x63, 0x68, 0x2C, 0x69, 0x6D, 0x73, 0x61,
        0x2C, 0x2C,
      ], "holds bytes that are not UTF-8; save it as CSV in UTF-8"),
    BadLine(
      "Latin-1",
      bytes: [
        0x32, 0x2C, 0x41, 0x6E, 0x64, 0x72, 0xE9, 0x2C, 0x63, 0x6F, 0x61, 0x63, 0x68, 0x2C, 0x69,
        0x6D, 0x73, 0x61, 0x2C, 0x2C,
      ], "holds bytes that are not UTF-8; save it as CSV in UTF-8"),
    BadLine("a row of blanks", "  ,  ,  ,  ,  ,  ", "names no role"),
    BadLine(
      "a number twice", "7,A,coach,imsa,,",
      "has the same staff_id as row 28: put all roles of a person in one row"),
    BadLine(
      "and again", "7,B,coach,imsa,,",
      "has the same staff_id as row 27: put all roles of a person in one row"),
  ]
}
