// All promises of a Map are its pairs.

const waiting = new Map<string, Promise<number>>([
	["a", Promise.resolve(1)],
	["b", Promise.resolve(2)],
]);
Promise.all(waiting).then((pairs) => console.log(pairs.map(([key]) => key).join()));
Promise.all(waiting.values()).then((values) => console.log(values.join()));
Promise.allSettled(waiting.keys()).then((keys) => console.log(keys.length));
Promise.race(waiting).then(([key]) => console.log("first", key));
