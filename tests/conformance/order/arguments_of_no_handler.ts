// A handler that is not there, whatever `!` says: what it would be given is worked out first
interface Job {
	readonly name: string;
	done?: (result: number, note?: string) => string;
}
function result(of: Job): number {
	console.log("result of", of.name);
	return of.name.length;
}
const jobs: Job[] = [{ name: "wash", done: (n, note = "-") => `${n}${note}` }, { name: "cook" }];
for (const job of jobs) {
	try {
		console.log(job.done!(result(job)), job.done!(result(job), "!"));
	} catch (e) {
		console.log((e as Error).message);
	}
}
const later: ((x: number) => void)[] = [];
try {
	later[2]!(result(jobs[0]!));
} catch (e) {
	console.log((e as Error).message);
}
export {};
