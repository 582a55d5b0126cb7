internal import Glibc

/// The folder that holds the built programs: the test program lies among them.
public let productsDirectory: String = {
  var path = [UInt8](repeating: 0, count: 4096)
  let count = unsafe path.withUnsafeMutableBytes {
    unsafe $0.baseAddress.map { unsafe readlink("/proc/self/exe", $0, 4096) } ?? 0
  }
  let folders = String(decoding: path.prefix(max(0, count)), as: UTF8.self).split(separator: "/")
  return "/" + folders.dropLast().joined(separator: "/")
}()
