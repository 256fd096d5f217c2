import type { Texts } from '../../work/texts.ts'

export const exchangeRatesTexts: Texts = {
  'pt-BR': {
    'rates.notFound': 'Não há taxa entre essas moedas nesse dia.',
    'rates.source':
      'Diga de onde vêm as taxas, em 1 a {{most}} caracteres, numa linha só: PTAX, um banco, um contrato.',
    'rates.none': 'Não há nenhuma taxa para guardar.',
    'rates.tooMany': 'São taxas demais de uma vez: até {{most}}. Divida em partes.',
    'rates.file.tooLarge': 'O arquivo passa de 1 MB. Divida em partes.',
    'rates.file.broken': 'Linha {{line}}: as aspas não fecham como deviam.',
    'rates.file.header':
      'Linha {{line}}: o cabeçalho tem as colunas day, from, to e rate, uma vez cada uma, separadas por ponto e vírgula ou por vírgula.',
    'rates.file.cells_one': 'Linha {{line}}: tem {{count}} coluna, e o cabeçalho tem {{wanted}}.',
    'rates.file.cells_other': 'Linha {{line}}: tem {{count}} colunas, e o cabeçalho tem {{wanted}}.',
    'rates.line.day':
      'Linha {{line}}, coluna day: não é um dia de 2000 a 2099. Escreva 2026-11-22; num arquivo com ponto e vírgula, 22/11/2026 também serve.',
    'rates.line.from': 'Linha {{line}}, coluna from: não é o código de uma moeda, como USD.',
    'rates.line.to': 'Linha {{line}}, coluna to: não é o código de uma moeda, como BRL.',
    'rates.line.same': 'Linha {{line}}, coluna to: é a mesma moeda dos dois lados.',
    'rates.line.rate':
      'Linha {{line}}, coluna rate: não é um número acima de zero com até 12 casas decimais e sem separador de milhar.',
    'rates.line.twice': 'Linha {{line}}: repete o dia e as moedas da linha {{first}}.',
  },
  en: {
    'rates.notFound': 'There is no rate between these currencies on that day.',
    'rates.source': 'Say where the rates are from, in 1 to {{most}} characters on one line: PTAX, a bank, a contract.',
    'rates.none': 'There is no rate to keep.',
    'rates.tooMany': 'These are too many rates at once: up to {{most}}. Divide them.',
    'rates.file.tooLarge': 'The file is larger than 1 MB. Divide it.',
    'rates.file.broken': 'Line {{line}}: its quotes do not close as they should.',
    'rates.file.header':
      'Line {{line}}: the header has the columns day, from, to and rate, once each, separated by semicolons or commas.',
    'rates.file.cells_one': 'Line {{line}}: has {{count}} column, and the header has {{wanted}}.',
    'rates.file.cells_other': 'Line {{line}}: has {{count}} columns, and the header has {{wanted}}.',
    'rates.line.day':
      'Line {{line}}, column day: this is no day from 2000 to 2099. Write 2026-11-22; in a file with semicolons 22/11/2026 is read too.',
    'rates.line.from': 'Line {{line}}, column from: this is no code of a currency, like USD.',
    'rates.line.to': 'Line {{line}}, column to: this is no code of a currency, like BRL.',
    'rates.line.same': 'Line {{line}}, column to: it is the same currency on both sides.',
    'rates.line.rate':
      'Line {{line}}, column rate: this is no number above zero with up to 12 decimals and no thousands separator.',
    'rates.line.twice': 'Line {{line}}: has the same day and currencies as line {{first}}.',
  },
}
