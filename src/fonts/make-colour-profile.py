"""Writes an ICC v2.1 display profile with the sRGB primaries (adapted to D50) and the sRGB tone curve of IEC 61966-2-1."""
import struct, sys
def s15(v): return struct.pack(">i", round(v * 65536))
def xyz(x, y, z): return b"XYZ \0\0\0\0" + s15(x) + s15(y) + s15(z)
def desc(t):
    a = t.encode() + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(a)) + a + b"\0" * (4 + 4 + 2 + 1 + 67)
def text(t): return b"text\0\0\0\0" + t.encode() + b"\0"
N = 256
def eotf(v): return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
curve = b"curv\0\0\0\0" + struct.pack(">I", N) + b"".join(struct.pack(">H", round(eotf(i / (N - 1)) * 65535)) for i in range(N))
tags = [(b"desc", desc("sRGB (Most)")), (b"cprt", text("No copyright, use freely")), (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
        (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)), (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)), (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
        (b"rTRC", curve), (b"gTRC", curve), (b"bTRC", curve)]
offset, table, body, seen = 128 + 4 + 12 * len(tags), b"", b"", {}
for sig, data in tags:
    if data not in seen:
        seen[data] = (offset + len(body), len(data)); body += data + b"\0" * (-len(data) % 4)
    table += sig + struct.pack(">II", *seen[data])
size = offset + len(body)
header = struct.pack(">I4sI4s4s4s6H4s4sI4s4sQI", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp", b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 0)
header += s15(0.9642) + s15(1.0) + s15(0.8249) + b"\0\0\0\0" + b"\0" * 44
open(sys.argv[1], "wb").write(header + struct.pack(">I", len(tags)) + table + body)
