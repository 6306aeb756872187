// What Object.prototype.toString calls promises, and functions that are async or generators, wherever they come from.
const tag = (x: unknown) => Object.prototype.toString.call(x).slice(8, -1);
const later = async () => 1;
async function wait() {}
function* steps() {}
async function* both() {}
class Worker {
	async run() {}
	stop() {}
	*[Symbol.iterator]() {}
	made = async () => 2;
}
const worker = new Worker();
console.log([later, wait, steps, both, () => 1, Worker, worker, function () {}].map(tag).join());
console.log([worker.run, worker.stop, worker.made, { async go() {} }.go, (async () => {}) as unknown].map(tag).join());
console.log([Promise.resolve(1), new Promise(() => {}), wait(), null, undefined, [], "text", 1.5].map(tag).join());
function kind(x: any): string {
	return typeof x === "object" ? tag(x).toLowerCase() : typeof x;
}
console.log([new Uint8Array(2), new Int16Array(1), new Float32Array([1]), new ArrayBuffer(2)].map(tag).join());
console.log(kind(Promise.resolve()), kind(new Date(0)), kind(later), kind(/x/), kind(new Map()), kind(new Error("e")));
