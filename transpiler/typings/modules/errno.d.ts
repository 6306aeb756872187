/** https://docs.micropython.org/en/v1.29.0/library/errno.html */
declare module "errno" {
	export const EAGAIN: int;
	export const ECONNABORTED: int;
	export const ECONNREFUSED: int;
	export const ECONNRESET: int;
	export const EEXIST: int;
	export const EHOSTUNREACH: int;
	export const EINPROGRESS: int;
	export const EINVAL: int;
	export const EIO: int;
	export const ENOENT: int;
	export const ENOTCONN: int;
	export const ENOMEM: int;
	export const ETIMEDOUT: int;
}
