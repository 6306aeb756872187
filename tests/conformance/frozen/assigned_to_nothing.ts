// Object.assign to nothing, in a program that freezes objects: null is no more an object than undefined is
const fixed: any = Object.freeze({ level: 1 });
const nothing: any = null;
const absent: any = undefined;
for (const target of [nothing, absent, fixed, { name: "a" }])
	try {
		console.log(Object.assign(target, { level: 2 }));
	} catch (e) {
		console.log(String(e));
	}
