// Answers each text with its faults. The argument is the module with the checks.

const { documentFaults, loadFaults } = await import(process.argv[2]);

process.on('message', async (text) => {
  process.send([...(await documentFaults(text)), ...loadFaults(text)]);
});
