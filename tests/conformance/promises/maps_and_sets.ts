// Promise.all and its like, and for await, go through Maps by their entries
const ages = new Map([
	[9, "x"],
	[55, "y"],
]);
const jobs = new Set([Promise.resolve(33), Promise.resolve(7), Promise.resolve(91)]);
async function main() {
	console.log(await Promise.all(ages), await Promise.all(ages.values()), await Promise.all(jobs));
	console.log(await Promise.race(ages), await Promise.any(ages), await Promise.race(jobs));
	console.log((await Promise.allSettled(ages)).map((r) => r.status === "fulfilled" && r.value));
	for await (const entry of ages) console.log(entry);
	for await (const [age, name] of ages) console.log(age, name);
	for await (const job of jobs) console.log(job);
}
main();
export {};
