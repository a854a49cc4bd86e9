const PEM = /^-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----$/;
const OCTET_STRING = 0x04;
const SEQUENCE = 0x30;
const RSA = '6,9,42,134,72,134,247,13,1,1,1'; // rsaEncryption with tag and length, RFC 8017 §A.1
const SHORTEST_MODULUS = 1 + 2048 / 8; // RFC 7518 §3.3; the first byte, of the sign, is 0

/** One value of DER. */
interface Value {
  readonly tag: number;
  /** With tag and length. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * Whether a PEM holds a whole RSA key as PKCS#8 (RFC 5958 §2) that can sign RS256. Web Crypto would say so, but
 * later: it answers promises only. Whether the numbers of the key fit each other is not looked at.
 */
export function isRs256Key(pem: string): boolean {
  const [, algorithm, key] = sequenceIn(bytesOf(PEM.exec(pem)?.[1] ?? ''));
  if (algorithm?.tag !== SEQUENCE || key?.tag !== OCTET_STRING) return false;
  if (valuesIn(algorithm.content)[0]?.whole.join() !== RSA) return false;
  const [, modulus] = sequenceIn(key.content);
  return modulus !== undefined && modulus.content.length >= SHORTEST_MODULUS;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** What is in the one SEQUENCE that these bytes are. */
function sequenceIn(bytes: Uint8Array): Value[] {
  const [value, ...more] = valuesIn(bytes);
  return value?.tag === SEQUENCE && more.length === 0 ? valuesIn(value.content) : [];
}

/** The values that follow each other in bytes; none at all when they do not end where the bytes end. */
function valuesIn(bytes: Uint8Array): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < bytes.length;) {
    const value = valueAt(bytes, at);
    if (!value) return [];
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

/** The value that begins there, unless the bytes end before it does. */
function valueAt(bytes: Uint8Array, at: number): Value | null {
  const first = bytes[at + 1] ?? 0;
  const start = at + 2 + (first < 0x80 ? 0 : first - 0x80); // a long length is written behind the count of its bytes
  const length = first < 0x80 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = start + length;
  if (end > bytes.length) return null;
  return { tag: bytes[at] ?? 0, whole: bytes.subarray(at, end), content: bytes.subarray(start, end) };
}
