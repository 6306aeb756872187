/** https://docs.micropython.org/en/v1.29.0/library/io.html */
declare module "io" {
	/** Base of streams written in Python; `ioctl` lets select and asyncio wait for them. */
	export class IOBase {
		constructor();
	}
}
