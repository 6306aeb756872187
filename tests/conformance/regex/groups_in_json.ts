// A group that took no part is null in JSON, though its type is a text.
const m = /(a)(b)?/.exec("a")!; console.log(JSON.stringify([...m]), JSON.stringify(m.slice(1)), JSON.stringify({ all: [...m] }));
