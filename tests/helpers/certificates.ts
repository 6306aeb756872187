// Certificates for tests: an authority of one's own, and what it signs. X.509 version 3 (RFC 5280), keys on P-256.
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate and its private key, in DER and in PEM form. */
export interface Identity {
	readonly name: string;
	readonly certificate: Buffer;
	/** PKCS #8. */
	readonly key: Buffer;
	readonly certificatePem: string;
	readonly keyPem: string;
}

function der(tag: number, ...parts: readonly (Buffer | readonly number[])[]): Buffer {
	const body = Buffer.concat(parts.map((part) => Buffer.from(part as number[])));
	const length: number[] = [];
	for (let left = body.length; left > 0; left >>= 8) length.unshift(left & 255);
	const field = body.length < 128 ? [body.length] : [0x80 | length.length, ...length];
	return Buffer.concat([Buffer.from([tag, ...field]), body]);
}

const sequence = (...parts: readonly (Buffer | readonly number[])[]): Buffer => der(0x30, ...parts);
const oid = (...bytes: readonly number[]): Buffer => der(0x06, bytes);
const ECDSA_WITH_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const VALIDITY = sequence(der(0x17, Buffer.from("200101000000Z")), der(0x17, Buffer.from("491231235959Z")));
const TRUE = der(0x01, [0xff]);

/** CN=name */
const distinguished = (name: string): Buffer =>
	sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from(name)))));

/** basicConstraints, critical: may it sign others? */
const constraints = (authority: boolean): Buffer =>
	sequence(oid(0x55, 0x1d, 0x13), TRUE, der(0x04, sequence(...(authority ? [TRUE] : []))));

/** subjectAltName: one DNS name. */
const alternative = (name: string): Buffer =>
	sequence(oid(0x55, 0x1d, 0x11), der(0x04, sequence(der(0x82, Buffer.from(name)))));

let serial = 1;

function certified(name: string, issuer: string, signer: KeyObject | null): Identity & { readonly signer: KeyObject } {
	const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const extensions = [constraints(signer === null), ...(signer === null ? [] : [alternative(name)])];
	const content = sequence(
		der(0xa0, der(0x02, [2])),
		der(0x02, [1, serial++]),
		ECDSA_WITH_SHA256,
		distinguished(issuer),
		VALIDITY,
		distinguished(name),
		publicKey.export({ type: "spki", format: "der" }),
		der(0xa3, sequence(...extensions)),
	);
	const signature = der(0x03, [0], sign("sha256", content, signer ?? privateKey));
	const certificate = sequence(content, ECDSA_WITH_SHA256, signature);
	const lines = certificate.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
	return {
		name,
		certificate,
		key: privateKey.export({ type: "pkcs8", format: "der" }),
		certificatePem: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
		keyPem: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
		signer: privateKey,
	};
}

/** Somebody who signs certificates. */
export class Authority {
	readonly #own: ReturnType<typeof certified>;

	constructor(name: string) {
		this.#own = certified(name, name, null);
	}

	get certificate(): Buffer {
		return this.#own.certificate;
	}

	get certificatePem(): string {
		return this.#own.certificatePem;
	}

	/** A certificate for a host, or a client, of that name. */
	identity(name: string): Identity {
		return certified(name, this.#own.name, this.#own.signer);
	}
}
