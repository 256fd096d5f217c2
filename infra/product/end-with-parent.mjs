// Loaded into every child before its own code: when the starter is killed, its end of the channel closes, and a child
// that went on would hold the port and the database against the next start.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
