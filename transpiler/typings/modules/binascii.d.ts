/** https://docs.micropython.org/en/v1.29.0/library/binascii.html */
declare module "binascii" {
	export function hexlify(data: buffer, separator?: bytes | string): bytes;
	export function unhexlify(text: string | bytes): bytes;
	export function a2b_base64(text: string | bytes): bytes;
	/** The line ends in a newline. */
	export function b2a_base64(data: buffer, options?: kwargs<{ newline?: boolean }>): bytes;
	export function crc32(data: buffer, start?: int): int;
}
