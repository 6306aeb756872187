// Members asked for by a text are those asked for by a name (C2, O1)
class Buffered {
	private "kept": string | null = null;
	protected ["count"] = 0;
	"read"(): string {
		this["kept"] = null;
		return `read ${this["count"]++}`;
	}
	get "last"(): string | null {
		return this["kept"];
	}
	run(): void {
		this["kept"] = "before";
		const first = this["read"]();
		console.log(first, this["kept"], this.kept === null, this["last"]);
	}
}
const buffered = new Buffered();
buffered.run();
console.log(buffered["kept"], buffered["count"], buffered?.["last"], buffered["read"]?.());
class Louder extends Buffered {
	override "read"(): string {
		return super["read"]()["toUpperCase"]() + this["count"];
	}
}
console.log(new Louder()["read"](), new Louder() /* of
both */["last"]);
interface Shown {
	"title": string;
	"words": Map<string, number>;
	"class"?: number;
}
const shown: Shown = { "title": "t", ["words"]: new Map([["a", 1]]) };
const holder = { "shown": shown, ["give"]() { return this["shown"]; } };
console.log(holder, holder["give"]()["words"]["get"]("a"), shown["class"] ?? "none");
const { "title": title, ["words"]: { size } } = holder["shown"];
console.log(title, size, holder["shown"]!["title"]!.length, `${holder["shown"][`title`]}-`, size<2);
const counts: Record<string, number> = { "one": 1 };
counts["one"]! += 1;
counts["two"] ??= 5;
console.log(counts, counts["one"], counts["none"], "one" in counts, delete counts["one"], counts);
const lengths = (xs: readonly string[]): number => xs /* all */
	["map"]((x) => x["length"])
	// one by one
	["reduce"]((a, b) => a + b, 0);
console.log(lengths(["ab", "c"]), Math /* of all */ ["max"](1, 2), console["log"]["length"]);
let none: Shown | null = null;
try {
	console.log(none!["title"]);
} catch (e) {
	console.log((e as Error)["message"]);
}
