/// A spreadsheet file (XLSX, ISO/IEC 29500) with one sheet, written piece by piece.
public struct WorkbookFile: ~Copyable {
  private var zip: StoredZip

  /// Begins the file that is to stand at `path`, and its sheet.
  public init(path: String) throws(LedgerFailure) {
    zip = try WorkbookFile.begun(path)
  }

  private static func begun(_ path: String) throws(LedgerFailure) -> StoredZip {
    var zip = try StoredZip(path: path)
    for (name, text) in members {
      try zip.begin(name)
      try zip.add(Array((declaration + text).utf8))
      try zip.end()
    }
    try zip.begin("xl/worksheets/sheet1.xml")
    return zip
  }

  /// Adds a piece of the sheet, as ``Export`` hands it out.
  public mutating func add(_ piece: [UInt8]) throws(LedgerFailure) {
    try zip.add(piece)
  }

  /// Ends the sheet and the file, and gives it its name.
  public consuming func finish() throws(LedgerFailure) {
    try zip.end()
    try zip.finish()
  }

  private static let declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static let members = [
    (
      "[Content_Types].xml",
      """
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/></Types>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns="\(main)" xmlns:r="\(office)">\
      <sheets><sheet name="records" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships xmlns="\(package)/relationships">\
      <Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
      """
    ),
  ]
}
