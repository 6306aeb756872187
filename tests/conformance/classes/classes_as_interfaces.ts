// A class itself, with its static members, stands for an interface by its form (O3)
interface Command {
	readonly title: string;
	uses: number;
	run(argument: string): string;
}
class Greet {
	static title = "greet";
	static uses = 0;
	static run(name: string) {
		Greet.uses++;
		return `hello ${name}`;
	}
}
class Count {
	static readonly title = "count";
	static uses = 10;
	static run(text: string) {
		this.uses += 1;
		return String(text.length);
	}
}
const literal: Command = { title: "echo", uses: 0, run: (text) => text };
const commands: Command[] = [Greet, Count, literal];
for (const command of commands) console.log(command.title, command.run("world"), command.uses);
function busiest(all: readonly Command[]): Command {
	return all.reduce((a, b) => (b.uses > a.uses ? b : a));
}
busiest(commands).uses = 0;
console.log(Count.uses, busiest(commands) === Greet, commands.map((c) => c.title).join());
const byTitle = new Map(commands.map((c) => [c.title, c]));
console.log(byTitle.get("greet")?.run("you"), Greet.uses, byTitle.get("none")?.title);
