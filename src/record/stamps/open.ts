/**
 * A time-stamp (RFC 3161): an authority’s signature on a digest and the time at which it was shown that. What is signed,
 * by whom, and whether the signer’s certificate leads to the one that the record has pinned, shows without a network.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';
import type { Finding, Result } from '../../core/finding.ts';
import { wrongStamp } from '../../core/rules/index.ts';

/** What an authority has signed. */
export interface Stamp {
  /** The SHA-256 that it was shown, in small hexadecimal digits. */
  digest: string;
  /** When (ISO 8601, UTC, to the second). */
  time: string;
}

const OID = {
  /** Attributes that name the certificate of the signer by its SHA-1, and by another digest (RFC 5816). */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  messageDigest: '1.2.840.113549.1.9.4',
  contentType: '1.2.840.113549.1.9.3',
  extendedKeyUsage: '2.5.29.37',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** That a stamp was granted, as it is or with changes. */
const GRANTED = [0, 1];

/** What a stamp is not, told where it is found. */
class StampFault extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

/**
 * Opens an authority’s answer, and proves it: the signature is the signer’s, over this digest and time; the signer may
 * stamp times; and his certificate leads to the pinned one, each on the way being valid at that time. Whether one was
 * revoked later is not asked: that takes a network.
 * @param answer the answer as it came (`TimeStampResp` in DER)
 * @param pinned the certificate that the record trusts, as PEM has it
 * @param authority what messages call it
 */
export async function openStamp(answer: Uint8Array, pinned: string, authority: string): Promise<Result<Stamp>> {
  try {
    return { value: await opened(answer, pinned, authority) };
  } catch (error) {
    // The library throws at whatever is no structure of that kind.
    return { wrong: [error instanceof StampFault ? error.finding : wrongStamp.unread([])] };
  }
}

async function opened(answer: Uint8Array, pinned: string, authority: string): Promise<Stamp> {
  const { status, timeStampToken: token } = pki.TimeStampResp.fromBER(new Uint8Array(answer));
  const refusal = status.statusStrings?.map(({ valueBlock }) => valueBlock.value).join(' ') ?? '';
  if (!GRANTED.includes(status.status)) throw new StampFault(wrongStamp.refused([], refusal));
  if (token?.contentType !== pki.id_ContentType_SignedData) throw new StampFault(wrongStamp.unread([]));
  const signed = new pki.SignedData({ schema: token.content });
  const content = signed.encapContentInfo.eContent?.getValue();
  const [signer, second] = signed.signerInfos;
  if (
    content === undefined ||
    signer === undefined ||
    second !== undefined ||
    signed.encapContentInfo.eContentType !== pki.id_eContentType_TSTInfo
  )
    throw new StampFault(wrongStamp.unread([]));
  const info = pki.TSTInfo.fromBER(content);
  const certificates = (signed.certificates ?? []).filter((each) => each instanceof pki.Certificate);
  const certificate = await proveSignature(content, signer, certificates);
  const at = info.genTime;
  if (!mayStamp(certificate)) throw new StampFault(wrongStamp.purpose([]));
  await proveChain(certificate, certificates, certificateOf(pinned), at, authority);
  if (info.messageImprint.hashAlgorithm.algorithmId !== pki.id_sha256)
    throw new StampFault(wrongStamp.algorithm([], info.messageImprint.hashAlgorithm.algorithmId));
  return {
    digest: Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).toString('hex'),
    time: `${at.toISOString().slice(0, 19)}Z`,
  };
}

/** The certificate of the signer: of those that came with the stamp, the one that its attributes name, and whose key fits. */
async function proveSignature(
  content: ArrayBuffer,
  { signedAttrs, digestAlgorithm, signature, signatureAlgorithm }: pki.SignerInfo,
  certificates: readonly pki.Certificate[],
): Promise<pki.Certificate> {
  const attributes = new Map((signedAttrs?.attributes ?? []).map(({ type, values }) => [type, values[0] as unknown]));
  const certificate = certificates.find((each) => isNamedBy(attributes, each));
  const type = attributes.get(OID.contentType);
  const stated = attributes.get(OID.messageDigest);
  const engine = pki.getCrypto(true);
  const algorithm = engine.getAlgorithmByOID(digestAlgorithm.algorithmId, true);
  const digest = new Uint8Array(await engine.digest(algorithm, content));
  const isWhole =
    type instanceof asn1.ObjectIdentifier &&
    type.getValue() === pki.id_eContentType_TSTInfo &&
    stated instanceof asn1.OctetString &&
    sameBytes(stated.valueBlock.valueHexView, digest);
  const isSigned =
    certificate !== undefined &&
    signedAttrs !== undefined &&
    (await engine.verifyWithPublicKey(
      signedAttrs.encodedValue,
      signature,
      certificate.subjectPublicKeyInfo,
      signatureAlgorithm,
      'name' in algorithm ? algorithm.name : undefined,
    ));
  if (!isWhole || !isSigned) throw new StampFault(wrongStamp.signature([]));
  return certificate;
}

/** Whether the attributes name this certificate as the signer’s: without, another with the same key could be put in its place. */
function isNamedBy(attributes: ReadonlyMap<string, unknown>, certificate: pki.Certificate): boolean {
  const first = [OID.signingCertificateV2, OID.signingCertificate].flatMap((type) => {
    const named = firstIn(firstIn(attributes.get(type)));
    return named === undefined ? [] : [{ named, usual: type === OID.signingCertificate ? pki.id_sha1 : pki.id_sha256 }];
  })[0];
  if (!(first?.named instanceof asn1.Sequence)) return false;
  const [head, next] = first.named.valueBlock.value;
  const algorithm = firstIn(head);
  const [oid, hash] = algorithm instanceof asn1.ObjectIdentifier ? [algorithm.getValue(), next] : [first.usual, head];
  const name = pki.getCrypto(true).getAlgorithmByOID(oid);
  if (!(hash instanceof asn1.OctetString) || !('name' in name)) return false;
  const digest = createHash(name.name.replace('-', '').toLowerCase())
    .update(new Uint8Array(certificate.toSchema().toBER()))
    .digest();
  return sameBytes(hash.valueBlock.valueHexView, digest);
}

function firstIn(block: unknown): asn1.AsnType | undefined {
  return block instanceof asn1.Sequence ? block.valueBlock.value[0] : undefined;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a certificate is for stamping times, and for that alone, as the standard asks. */
function mayStamp({ extensions = [] }: pki.Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === OID.extendedKeyUsage);
  const purposes: unknown = usage?.parsedValue;
  return (
    usage?.critical === true &&
    purposes instanceof pki.ExtKeyUsage &&
    purposes.keyPurposes.length === 1 &&
    purposes.keyPurposes[0] === OID.timeStamping
  );
}

async function proveChain(
  certificate: pki.Certificate,
  others: readonly pki.Certificate[],
  pinned: pki.Certificate,
  at: Date,
  authority: string,
): Promise<void> {
  for (const { notBefore, notAfter } of [certificate, pinned])
    if (at < notBefore.value || at > notAfter.value)
      throw new StampFault(wrongStamp.validity([], day(at), day(notBefore.value), day(notAfter.value)));
  const chain = new pki.CertificateChainValidationEngine({
    trustedCerts: [pinned],
    // The one that is asked about comes last.
    certs: [...others.filter((each) => each !== certificate), certificate],
    checkDate: at,
  });
  const { result } = await chain.verify();
  if (!result) throw new StampFault(wrongStamp.chain([], authority));
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * A certificate as PEM has it.
 * @throws Error where it is none
 */
function certificateOf(pem: string): pki.Certificate {
  return pki.Certificate.fromBER(Buffer.from(pem.replace(/-----[^-]*-----/g, ''), 'base64'));
}

/** The question to an authority: a stamp on this SHA-256, with the certificates that prove it. */
export function stampRequest(digest: string): Uint8Array {
  const request = new pki.TimeStampReq({
    version: 1,
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: pki.id_sha256, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: new Uint8Array(Buffer.from(digest, 'hex')).buffer }),
    }),
    // No nonce: an old answer to the same question stamps the same digest, at an earlier time.
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}
