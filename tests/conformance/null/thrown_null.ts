// null that is thrown, and null that a promise is rejected with (K6, Y10)
{
try { throw undefined; } catch (e) { console.log(e, e === undefined, e === null); } try { throw null; } catch (e) { console.log(e, e === null); }
}
