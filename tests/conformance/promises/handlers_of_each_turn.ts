// A function given to a promise by name is the one that the loop's turn has, also where it takes nothing
const tasks: (() => Promise<string>)[] = ["a", "b", "c"].map((name) => async () => {
	console.log("task", name);
	return name;
});
async function main(): Promise<void> {
	let chain: Promise<string> = Promise.resolve("");
	for (const task of tasks) chain = chain.then(task);
	console.log("last", await chain);
	console.log("reduced", await tasks.reduce((before, task) => before.then(task), Promise.resolve("")));
	for (let i = 0; i < tasks.length; i++) {
		const task = tasks[i]!;
		Promise.resolve(i)
			.then(task)
			.finally(() => console.log("done", i));
	}
	await Promise.all(tasks.map((task) => Promise.resolve(1).then(task)));
	for (const [i, task] of tasks.entries()) {
		const run = () => `${i} runs`;
		Promise.resolve(1).then(run).then(console.log);
		Promise.reject(new Error("none")).then(task).catch(failed).then(told);
		function failed(): string {
			return `failed ${i}`;
		}
		function told(text: string): void {
			console.log(text);
		}
	}
	tasks.forEach((task) =>
		Promise.resolve(1)
			.then(task)
			.then((name) => console.log("each", name)),
	);
	let next = tasks[0]!;
	Promise.resolve(1).then(next).then(console.log);
	next = tasks[2]!;
	await next();
	// the variable may stand outside of the loop that stores to it
	for (let i = 0; i < tasks.length; i++) {
		next = tasks[i]!;
		chain = chain.then(next);
	}
	await chain;
	let each: () => Promise<string>;
	for (each of tasks) chain = chain.then(each);
	console.log("again", await chain);
}
class Job {
	constructor(private readonly name: string) {}
	readonly run = (): string => `job ${this.name}`;
}
main().then(() => {
	for (const job of [new Job("x"), new Job("y")]) Promise.resolve(1).then(job.run).then(console.log);
});
