// A message that is stored by another name for the error, by its key or by Object.assign is what is asked for later.
class Own extends Error {
	extra?: number;
}
interface Said {
	message: string;
}
const say = (o: Said, text: string): void => {
	o.message = text;
};
const update = <T extends Error>(e: T, text: string): T => {
	e.message = text;
	return e;
};
const key = "message" as const;
const ask = (e: Error): string => `${e.message} ${String(e)}`;

const own = new Own("a");
say(own, "b");
console.log(ask(own));
own[key] = "c";
console.log(
	ask(own),
	[own].map((e) => e.message),
);
(own as any).message += "d";
console.log(ask(own), own.message.length);
Object.assign(own, { message: "e", extra: 1 });
const { message, extra } = own;
console.log(message, extra, ask(own));
(own as unknown as Record<string, unknown>)["message"] = "f";
console.log(ask(own), ask(update(own, "g")));

const native = new RangeError("n");
console.log(ask(update(native, "m")));
Object.assign(native, { message: "o", code: 5 });
console.log(ask(native));
try {
	throw native;
} catch (e) {
	(e as any).message += " again";
	console.log(ask(e as Error));
}
