// `%s` in a text that the program makes asks a Map's class for a text of its own.
class Group extends Set<string> {
	override toString(): string {
		return `Group of ${this.size}`;
	}
}
class Table extends Map<string, number> {}
const pattern = ["%s", "and"].join(" ");
console.log(pattern, new Group(["a", "b"]));
console.log(pattern, new Table([["a", 1]]));
console.log(pattern, new Set([1]));
