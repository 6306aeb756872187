// timers without a delay, or with an odd one (Y13)
const wait = (ms?: number) => new Promise<void>((done) => setTimeout(done, ms));
async function main() {
	await wait();
	console.log("at once");
	await wait(2);
	console.log("later");
	const timer = setInterval(() => {
		console.log("tick");
		clearInterval(timer);
	}, undefined);
}
main();
const settings: { pause?: number } = {};
setTimeout(() => console.log("no pause"), settings.pause);
setTimeout(() => console.log("null"), null as any);
for (const odd of [NaN, -5, 0, 1.5, 2 ** 40]) setTimeout(() => console.log(odd), odd);
