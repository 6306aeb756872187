// A setter without a getter: where no type tells of it, what is read is undefined (C4)
class Dimmer {
	private level = 0;
	set percent(p: number) {
		this.level = Math.min(100, Math.max(0, p));
	}
	show() {
		return `at ${this.level}`;
	}
}
const dimmer = new Dimmer();
dimmer.percent = 140;
const open: any = dimmer;
console.log(open.percent, dimmer.show(), open.percent === undefined, "percent" in dimmer);
open.percent = -1;
console.log(open.percent, dimmer.show());

const sink = {
	lines: 0,
	set line(text: string) {
		this.lines += text.length > 0 ? 1 : 0;
	},
};
for (sink.line of ["a", "", "b"]) console.log(sink.lines);
({ text: sink.line } = { text: "c" });
const hidden: unknown = sink;
console.log(sink.lines, (hidden as { line?: string }).line ?? "nothing");
