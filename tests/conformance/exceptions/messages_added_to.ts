// A message that is added to, replaced by ||= or stored by a pattern is what is asked for later, also of one of several classes.
class Plain extends Error {}
class Longer extends Error {
	constructor() {
		super("d");
		this.message += "!";
		this.name = "Longer";
	}
}
class Fixed extends Error {
	override message = "field";
}
const ask = (e: Plain | Longer | Fixed): string => `${e.name}: ${e.message}`;
console.log(ask(new Plain("p")), ask(new Longer()), ask(new Fixed("given")));
for (const e of [new Plain("a"), new Fixed("b"), new Longer()]) console.log(e.message, String(e));

try {
	throw new RangeError("far");
} catch (e) {
	if (e instanceof Error) {
		e.message += " (in a loop)";
		console.log(e.message, `${e}`);
	}
}
const plain = new Plain("");
plain.message ||= "none";
plain.message &&= `${plain.message}?`;
console.log(plain.message, String(plain));
const other = new Error("x");
[other.message] = ["by a pattern"];
({ name: other.name } = { name: "Named" });
console.log(other.message, other.name, String(other));
