// Node makes text of the arguments when it has all of them, also where a getter that no type tells of, or a text of an
// object's own, changes an earlier one (F9)
interface Trace {
	seen: string[];
	size: number;
}
const trace: Trace = {
	seen: [],
	get size() {
		this.seen.push("g");
		return this.seen.length;
	},
};
console.log(trace.seen, trace.size, trace.seen);
const noted: string[] = [];
const loud = {
	toString() {
		noted.push("t");
		return "loud";
	},
};
console.log(noted, `${loud}`, noted.length);
const any: any = trace;
console.log(trace.seen, any.size, any["size"], any.seen);
