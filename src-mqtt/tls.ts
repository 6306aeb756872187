// TLS by the keys that MicroPython's `ssl.wrap_socket` has.
import { CERT_NONE, CERT_REQUIRED, PROTOCOL_TLS_CLIENT, SSLContext } from "ssl";
import { isBytes, isInt } from "tsmpy/board";
import { refuse, type Values } from "./values";

/** Data, or the name of a file that holds it; null if there is none. */
function _data(params: Values, key: string): bytes | string | null {
	const value = params.any(key);
	if (value == null) return null;
	if (typeof value === "string" || isBytes(value)) return value;
	return refuse(`ssl_params"]["${key}`, "bytes in DER form");
}

/**
 * A context by `config["ssl_params"]`. The broker's certificate is checked if there is an authority to check it by (`cadata`),
 * or if `cert_reqs` says so. ValueError names what is wrong.
 */
export function client_context(params: Values): SSLContext {
	const context = new SSLContext(PROTOCOL_TLS_CLIENT);
	const authority = _data(params, "cadata");
	const certificate = _data(params, "cert");
	const key = _data(params, "key");
	const verify = params.any("cert_reqs") ?? (authority === null ? CERT_NONE : CERT_REQUIRED);
	try {
		if (authority !== null) context.load_verify_locations({ cadata: authority });
		if (certificate !== null && key !== null) context.load_cert_chain(certificate, key);
	} catch (e) {
		if (e instanceof ValueError || e instanceof OSError)
			throw new ValueError(`config["ssl_params"]: ${e.message}. Certificates and keys should be bytes in DER form.`);
		throw e;
	}
	if (!isInt(verify) || verify < CERT_NONE || verify > CERT_REQUIRED)
		return refuse('ssl_params"]["cert_reqs', "ssl.CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED");
	context.verify_mode = verify;
	return context;
}
