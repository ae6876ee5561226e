//! The code that a phone can read.

use qrcodegen::{QrCode, QrCodeEcc};
use typst::foundations::{Array, Dict, Value, array, dict};

use crate::Error;

/// The code of an address: how many modules a side has, and each row's dark modules as bars of left edge, row and width.
pub(crate) fn bars(target: &str) -> Result<Dict, Error> {
    let code = QrCode::encode_text(target, QrCodeEcc::Medium)
        .map_err(|_| Error(format!("no code can hold an address of {} letters", target.len())))?;
    let mut bars = Array::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let width = (column..code.size()).take_while(|column| code.get_module(*column, row)).count() as i32;
            if width > 0 {
                bars.push(Value::Array(array![i64::from(column), i64::from(row), i64::from(width)]));
            }
            column += width.max(1);
        }
    }
    Ok(dict! { "modules" => i64::from(code.size()), "bars" => bars })
}
