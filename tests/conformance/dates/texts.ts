// Texts are read as V8 reads them, in UTC.
for (const text of [
	"2024-01-15",
	"2024-01",
	"2024",
	"2024-01-15T10:20",
	"2024-01-15T10:20:30Z",
	"2024-01-15 10:20:30.5",
	"2024-01-15T10:20:30.123456Z",
	"2024-01-15T10:20:30+02:00",
	"2024-01-15T10:20:30-0530",
	"2024-01-15T24:00:00",
	"2024-01-15T25:00:00",
	"2024-13-45",
	"2024-02-30",
	"2024-02-32",
	"January 15, 2024",
	"Jan 15, 2024 10:20:30",
	"15 March 2024",
	"Mon, 15 Jan 2024 10:20:30 GMT",
	"Mon Jan 15 2024 10:20:30 GMT+0000 (Coordinated Universal Time)",
	"2024/01/15",
	"12/31/2024",
	"1/5/2024 3:04 PM",
	"1/5/2024 12:04 AM",
	"invalid",
	"",
]) {
	const read = new Date(text);
	console.log(JSON.stringify(text), Number.isNaN(read.getTime()) ? "Invalid" : read.toISOString(), Date.parse(text));
}
const at = new Date(Date.UTC(2024, 0, 5, 3, 4, 5));
console.log(at.toString(), at.toDateString(), at.toTimeString(), at.toUTCString(), at.toLocaleDateString("en-US"));
const [year, month, day] = "2024-02-28".split("-").map(Number) as [number, number, number];
console.log(new Date(year, month - 1, day + 2).toDateString());
