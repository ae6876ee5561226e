//! The code that a phone can read.

use fast_qr::{ECL, QRBuilder};
use typst::foundations::{Array, Dict, array, dict};

use crate::Error;

/// The code of an address: how many modules a side has, and each row's dark modules as bars of left edge, row and width.
pub(crate) fn bars(target: &str) -> Result<Dict, Error> {
    let code = QRBuilder::new(target)
        .ecl(ECL::M)
        .build()
        .map_err(|error| Error(format!("no code can hold an address of {} letters: {error}", target.len())))?;
    let mut bars = Array::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let width = (column..code.size).take_while(|column| code[row][*column].value()).count();
            if width > 0 {
                bars.push(typst::foundations::Value::Array(array![column as i64, row as i64, width as i64]));
            }
            column += width.max(1);
        }
    }
    Ok(dict! { "modules" => code.size as i64, "bars" => bars })
}
