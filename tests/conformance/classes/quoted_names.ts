// Members of classes by quoted names, by constants and by texts that are put together.
const KEY = "dyn";
const VALUE = "val";
interface Sized {
	dyn: number;
	val(): number;
}
class Half implements Sized {
	[KEY] = 1.5;
	[VALUE](): number {
		return this[KEY] * 2;
	}
}
class Whole implements Sized {
	dyn = 2;
	val(): number {
		return 4;
	}
}
const all: Sized[] = [new Whole(), new Half()];
for (const x of all) console.log(x.dyn, x.val(), x.dyn / 2, `${x.dyn}`);
const half = new Half();
half[KEY] = 3;
half.dyn += 1;
console.log(half.dyn, half, half[VALUE]());

class Message {
	"content-type" = "json";
	from = "a";
	static "default-size" = 4;
	static "of-size"(n: number): number {
		return n + Message["default-size"];
	}
	"x-y"(n: number): number {
		return n;
	}
	get "my-type"(): string {
		return `${this["content-type"]}!`;
	}
	set "my-type"(to: string) {
		this["content-type"] = to;
	}
}
const m = new Message();
m["my-type"] = "xml";
m["content-type"] += "+";
const { "content-type": type } = m;
console.log(type, m["x-y"](3), m["my-type"], Message["of-size"](1), Object.keys(m), Object.entries(m), m);
console.log(JSON.stringify(m), "content-type" in m, "x-y" in m, Object.hasOwn(m, "content-type"), { ...m });
for (const key in m) console.log(key, m[key as keyof Message]);
const method: "x-y" | "my-type" = "x-y";
console.log(m[method](5));
class Loud extends Message {
	override "x-y"(n: number): number {
		return super["x-y"](n) * 2;
	}
}
console.log(new Loud()["x-y"](4));

enum Kind {
	On = "switchOn",
	Off = "switchOff",
}
const NAMES = { toggled: "onToggle" } as const;
class Switch {
	["is" + "On"](): boolean {
		return true;
	}
	[`${"is"}Off`](): boolean {
		return false;
	}
	[Kind.On](): string {
		return "on";
	}
	[Kind.Off](): string {
		return "off";
	}
	get [NAMES.toggled](): number {
		return 1;
	}
	static [KEY] = 7;
}
const s = new Switch();
for (const kind of [Kind.On, Kind.Off]) console.log(kind, s[kind]());
// biome-ignore lint/suspicious/noExplicitAny: such names are not in the type
console.log(s.switchOn(), s.onToggle, Switch.dyn, Switch[KEY], (s as any).isOn(), (s as any).isOff());
