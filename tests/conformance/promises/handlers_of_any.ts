// P11 functions of any handed to a promise's methods: called with as many arguments as they take, and what they give is told
const none: any = () => 3;
const one: any = (x: number) => x + 1;
const two: any = (x: number, y = 5) => `${x} ${y}`;
const no: any = JSON.parse("5");
const failed: any = (e: Error) => e.message;
async function main() {
	console.log(
		await Promise.resolve(1).then(none),
		await Promise.resolve(1).then(one),
		await Promise.resolve(1).then(two),
	);
	console.log(await Promise.resolve(1).then(no), await Promise.reject(new Error("x")).catch(failed));
	console.log(await Promise.reject(new Error("x")).then(no, none));
	console.log(await Promise.resolve(4).finally(none));
	const run: any = (resolve: any) => resolve(8);
	console.log(await new Promise(run));
	const run0: any = () => console.log("run");
	new Promise(run0);
	try {
		new Promise(no);
	} catch (e) {
		console.log((e as Error).message);
	}
	const many: any = (...xs: any[]) => xs.length;
	console.log(await Promise.resolve(1).then(many));
	const yes: any = () => true;
	console.log(await Promise.resolve(1).then(yes), `${await Promise.resolve(1).then(yes)}`);
	const later: any = (a?: number) => console.log("later", a);
	setTimeout(later);
	queueMicrotask(later);
	await Promise.resolve(4).finally(later);
}
main();
