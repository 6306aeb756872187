/** https://docs.micropython.org/en/v1.29.0/library/ssl.html */
declare module "ssl" {
	export const CERT_NONE: int;
	export const CERT_REQUIRED: int;
	export const PROTOCOL_TLS_CLIENT: int;
	export function wrap_socket(sock: object, options?: kwargs<{ server_hostname?: string; cert_reqs?: int }>): object;
	export class SSLContext {
		constructor(protocol: int);
		verify_mode: int;
		load_verify_locations(options: kwargs<{ cafile?: string; cadata?: string | bytes }>): void;
		load_cert_chain(certificate: string | bytes, key: string | bytes): void;
		wrap_socket(
			sock: object,
			options?: kwargs<{ server_hostname?: string; do_handshake_on_connect?: boolean }>,
		): object;
	}
}
