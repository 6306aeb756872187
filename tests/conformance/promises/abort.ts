// A controller's signal tells who listens, gives its reason, and is given as one that is aborted already.
function sleep(ms: number, signal?: AbortSignal): Promise<string> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) {
			reject(signal.reason);
			return;
		}
		const timer = setTimeout(() => resolve("slept"), ms);
		signal?.addEventListener(
			"abort",
			() => {
				clearTimeout(timer);
				reject(new Error("stopped"));
			},
			{ once: true },
		);
	});
}
async function main(): Promise<void> {
	const controller = new AbortController();
	const { signal } = controller;
	const heard: string[] = [];
	const gone = (): void => console.log("never");
	signal.addEventListener("abort", gone);
	signal.addEventListener("abort", (event) => heard.push(typeof event));
	signal.removeEventListener("abort", gone);
	const stays = (): void => void heard.push("stays");
	signal.addEventListener("abort", stays);
	signal.removeEventListener("other" as "abort", stays);
	signal.onabort = () => heard.push("onabort");
	setTimeout(() => controller.abort(), 5);
	try {
		console.log(await sleep(1, signal));
		console.log(await sleep(50, signal));
	} catch (e) {
		console.log((e as Error).message, signal.aborted, heard);
	}
	controller.abort("again");
	await sleep(1, signal).catch((e: Error) => console.log(e.name, e.message, e instanceof Error));
	try {
		signal.throwIfAborted();
	} catch (e) {
		if (e instanceof Error && e.name === "AbortError") console.log("aborted");
	}
	const other = new AbortController();
	other.signal.throwIfAborted();
	other.abort(new RangeError("own reason"));
	console.log(other.signal.reason.message, AbortSignal.abort("text").reason);
	const limit = AbortSignal.timeout(3);
	await sleep(30, limit).catch((e: Error) => console.log(e.message, limit.reason.name));
	setImmediate(() => console.log("immediate"));
	const later = setImmediate((n: number) => console.log("never", n), 1);
	clearImmediate(later);
	await new Promise<void>((done) => setTimeout(done, 1));
	console.log([[3, 1], [4, 2]].map((p) => p.reduce((a, b) => Math.max(a, b))), pick(true)(3, 9), pick(false)(3, 9));
}
function pick(isMost: boolean): (...xs: number[]) => number {
	return isMost ? Math.max : Math.min;
}
void main();
