/** The texts of the screen that shows what a citizen was told. */
export const readMessage = {
  title: 'Besked til borgeren',
  about: '{{name}}. {{about}}',
  see: 'Læs den',
  nothing: 'Der er ikke skrevet til borgeren om det herfra.',
  line: {
    waiting: '{{what}} som {{channel}} sendes {{date}} kl. {{time}}.',
    sent: '{{what}} som {{channel}} er sendt {{date}} kl. {{time}}.',
    refused: '{{what}} som {{channel}} blev afvist af modtageren {{date}} kl. {{time}}.',
    stopped: '{{what}} som {{channel}} er stoppet og bliver ikke sendt.',
  },
}
