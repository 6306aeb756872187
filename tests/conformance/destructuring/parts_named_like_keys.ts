// a variable by the name of a key that may be deleted from an object elsewhere is there as its test says
class Router {
	private retained: { [topic: string]: string } = {};
	private *find(levels: string[], params: string[]): Generator<string> {
		const [head, ...rest] = levels;
		if (head === undefined) {
			yield params.join("|");
			return;
		}
		yield* this.find(rest, params);
		if (head === "a" || head === "") yield* this.find(rest, [...params, head]);
		yield* this.find(rest.slice(1), [...params, head]);
	}
	publish(topic: string, payload: string): number {
		if (payload === "") delete this.retained[topic];
		else this.retained[topic] = payload;
		let found = 0;
		for (const way of this.find(topic.split("/"), [])) {
			console.log(way);
			found++;
		}
		return found;
	}
}
const router = new Router();
console.log(router.publish("a/b/a", "on"), router.publish("", ""), router.publish("head", ""));
