// what is no text and no number is a key of an array by its text
const rows: any = ["a", "b"];
const keys: any[] = [true, null, undefined, "1", "01", 1.5, -1, "length", " 1", 1, {}, [1], [[0]], { toString: () => "1" }];
for (const key of keys) console.log(rows[key], key in rows);
for (const key of keys) console.log("xyz"[key]);
