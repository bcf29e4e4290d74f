//! Weights files for small models.

/// A safetensors file of single-precision tensors, each with the same value everywhere.
pub fn safetensors(tensors: &[(&str, &[usize], f32)]) -> Vec<u8> {
    let mut data = Vec::new();
    let mut entries = Vec::new();
    for (name, dimensions, value) in tensors {
        let start = data.len();
        let count = dimensions.iter().product();
        data.extend(std::iter::repeat_n(value.to_le_bytes(), count).flatten());
        entries.push(format!(
            r#""{name}":{{"dtype":"F32","shape":{dimensions:?},"data_offsets":[{start},{}]}}"#,
            data.len()
        ));
    }
    let header = format!("{{{}}}", entries.join(","));
    [&(header.len() as u64).to_le_bytes(), header.as_bytes(), &data].concat()
}
