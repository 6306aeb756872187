// What a getter gives is compared as any function is.
class Device {
	#handler = (): string => "none";
	get handler(): () => string {
		return this.#handler;
	}
	set handler(f: () => string) {
		this.#handler = f;
	}
	get reader(): () => string {
		return this.read;
	}
	read(): string {
		return "read";
	}
}
const shared = (): string => "shared";
const a = new Device();
const b = new Device();
console.log(a.handler === b.handler, a.handler === a.handler, a.reader === a.reader, a.reader !== a.reader);
a.handler = shared;
b.handler = shared;
console.log(a.handler === b.handler, a.handler === shared, a.handler !== shared, a.reader === shared);
