// A function whose variable's type tells of properties gets them by the statements below (O3)
interface Counter {
	(step: number): number;
	total: number;
	label?: string;
}
const count: Counter = (step) => {
	count.total += step;
	return count.total;
};
count.total = 0;
count(2);
const again = count;
again(3);
console.log(count.total, again.total, again === count, count.label);

const fetchLater: { (id: string): Promise<string>; calls: string[] } = async (id) => {
	fetchLater.calls.push(id);
	return `got ${id}`;
};
fetchLater.calls = [];
void Promise.all(["a", "b"].map((id) => fetchLater(id))).then((r) => console.log(r, fetchLater.calls));

const shout = function loud(text: string): string {
	return text.toUpperCase() + shout.mark;
};
shout.mark = "!";
const talk = (say: typeof shout): string => say("hey") + say.mark;
console.log(talk(shout));
