// then, catch and finally of a promise of any type, given what is no function: it counts for nothing
const p: any = Promise.resolve(1);
p.then(null).then((x: number) => console.log("a", x));
p.then(undefined).then((x: number) => console.log("b", x));
p.then(5, "x").then((x: number) => console.log("c", x));
p.catch(null).then((x: number) => console.log("d", x));
p.finally(null).then((x: number) => console.log("e", x));
(Promise.reject(new Error("bad")) as any).then(null, null).catch((e: Error) => console.log("f", e.message));
(Promise.reject(new Error("worse")) as any).catch(undefined).catch((e: Error) => console.log("g", e.message));
console.log(null);
export {};
