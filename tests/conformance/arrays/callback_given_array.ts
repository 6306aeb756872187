// the array that a callback is given is the one that is gone through, whatever its variable is by then
let queue = [1, 2, 3];
const sizes = queue.map((value, i, all) => {
	if (i === 0) queue = [];
	return value + all.length;
});
console.log(sizes, queue);

class Jobs {
	waiting = [4, 5];
	seen = new Map([["a", 1]]);
	run(): number[] {
		return this.waiting.map((job, i, all) => {
			this.waiting = [];
			return job * all.length + i;
		});
	}
	look(): void {
		this.seen.forEach((value, key, all) => {
			this.seen = new Map();
			console.log(key, value, all.size);
		});
	}
}
const jobs = new Jobs();
console.log(jobs.run(), jobs.waiting);
jobs.look();
console.log(jobs.seen);
