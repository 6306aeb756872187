// Members that are not there of what a function takes for more than it is: by a generic result, a guard, a parameter of its
// own, or a record of all keys.
export {};
interface Config {
	port: number;
	host: string;
	tags: string[];
	nested: { depth: number };
}
function load<T>(text: string): T {
	return JSON.parse(text);
}
const config = load<Config>('{"port":80,"tags":"a,b"}');
console.log(config.port, config.host, config.host === undefined, `${config.host}`, config.nested, config.nested?.depth);
console.log(config.tags.length, typeof config.tags, config);
const { host = "localhost", port } = config;
console.log(host, port, [config.host], { host: config.host });

interface Happening {
	kind: string;
}
interface Click extends Happening {
	x: number;
}
interface Key extends Happening {
	code: string;
}
interface Handler {
	handle(event: Happening): void;
}
const onClick: Handler = {
	handle(event: Click) {
		console.log(event.x, event.x === undefined, `${event.x}`);
	},
};
const onKey: Handler = {
	handle(event: Key) {
		console.log(event.code, typeof event.code, event.code ?? "none", event.code ? "some" : "none");
	},
};
const happenings: (Click | Key)[] = [
	{ kind: "click", x: 1 },
	{ kind: "key", code: "Esc" },
];
for (const event of happenings) for (const handler of [onClick, onKey]) handler.handle(event);

interface Fish {
	fins: number;
}
interface Bird {
	wings: number;
}
function isFish(pet: Fish | Bird): pet is Fish {
	return pet !== undefined;
}
const pet = { wings: 2 } as Fish | Bird;
if (isFish(pet)) console.log(pet.fins, pet.fins === undefined, [pet.fins], pet);

type Level = "low" | "high";
const limits: Partial<Record<Level, number>> = { low: 0 };
const all = limits as Record<Level, number>;
console.log(all.low, all.high, `${all.high}`, all.high === undefined, all.high ?? 9);
const made = {} as Record<"a" | "b", number>;
console.log(made.a, made.b === undefined, made);
made.a = 1;
console.log(made.a, made.b, Object.keys(made));

type Sent = { click: { x: number }; key: { code: string } };
function on<K extends keyof Sent>(kind: K, handle: (sent: Sent[K]) => void): void {
	handle(JSON.parse('{"x":5}'));
}
on("click", (sent) => console.log(sent.x));
on("key", (sent) => console.log(sent.code, sent.code === undefined));

// the same object under another type of the same members
const lengthOf = (o: { from: number; to: number }): string => `${o.from}..${o.to} ${o.to === undefined}`;
const spans = JSON.parse('[{"from":1,"to":2},{"from":3}]') as { from: number; to: number }[];
console.log(
	spans.map(lengthOf),
	spans.map((span) => span.to),
);

// what is taken apart, counted with, handed on, or given back by a generic class
const told: ((...args: any[]) => void)[] = [];
told.push(({ id, name = "anon" }: { id: number; name?: string }) => console.log(id, name, id ? 1 : 0));
for (const tell of told) {
	tell({ id: 0 });
	tell({ id: 2, name: null });
	tell({});
}
const sold = JSON.parse('[{"price":2,"count":3},{"price":2}]') as { price: number; count: number; code: string }[];
console.log(
	sold.map((one) => one.price * one.count),
	sold.map((one) => String(one.code)),
	sold[1]!.count > 1,
);
class Builder<T extends object> {
	private made: any = {};
	with(key: keyof T, value: T[keyof T]): this {
		this.made[key] = value;
		return this;
	}
	build(): T {
		return { ...this.made };
	}
}
const built = new Builder<{ width: number; title: string }>().with("width", 1).build();
console.log(built.width, built.title, `${built.title}`, built.title ?? "none", built);
